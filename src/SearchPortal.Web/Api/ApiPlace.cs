using System.Globalization;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>A place in a list.</summary>
/// <param name="Page">1-based number of a page.</param>
/// <param name="After">Behind these results instead, where pages have no numbers any more; null for the page.</param>
internal readonly record struct ApiPlace(int Page, ResultEnd? After = null)
{
    private const int LastPage = 100_000_000;

    /// <summary>The beginning.</summary>
    public static ApiPlace First { get; } = new(1);

    /// <summary>The place of a text; null when it is none.</summary>
    public static ApiPlace? Read(string text)
    {
        string[] parts = text.Split('.');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1 or > LastPage) return null;
        if (parts.Length == 1) return new(number);
        return parts.Length == 2 && ulong.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong key) ? new(1, new(number, key)) : null;
    }

    /// <summary>As a text.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{After?.Position ?? Page}{(After is { } end ? $".{end.Key:x}" : "")}");
}
