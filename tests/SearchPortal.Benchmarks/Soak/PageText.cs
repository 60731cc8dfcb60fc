using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>Reads what a page says of the index it comes from.</summary>
internal static partial class PageText
{
    /// <summary>Papers in the index by the page's last line; null when it has none.</summary>
    public static int? FindIndexed(string html) => Number(Indexed().Match(html));

    /// <summary>Papers found by a result page; null when it does not say.</summary>
    public static int? FindTotal(string html) => Number(Total().Match(html));

    /// <summary>Id of a generation inside a version; null when it names none.</summary>
    public static string? FindGeneration(string? version) => version is not null && Generation().Match(version) is { Success: true } match ? match.Value : null;

    /// <summary>Whether a page goes to its end.</summary>
    public static bool IsWhole(string html) => html.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.Ordinal);

    private static int? Number(Match match) => match.Success ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""<p>([\d,]+) papers?, indexed""")]
    private static partial Regex Indexed();

    [GeneratedRegex("""<p role="status">(?:[^<]* of )?([\d,]+) papers?""")]
    private static partial Regex Total();

    [GeneratedRegex(@"\d{8}T\d+Z-[0-9a-f]+")]
    private static partial Regex Generation();
}
