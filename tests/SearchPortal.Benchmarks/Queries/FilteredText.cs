using System.Globalization;
using SearchPortal.Searching;

namespace SearchPortal.Benchmarks.Queries;

/// <summary>A query of class <see cref="QueryClass.Filter"/>, taken apart.</summary>
/// <param name="Words">The words, all required.</param>
/// <param name="Venue">Key of the only venue; null for any.</param>
/// <param name="Years">The years to stay inside; null for all.</param>
internal sealed record FilteredText(string Words, string? Venue, YearRange? Years)
{
    /// <summary>Reads "words | venue:icml year:2019-2021".</summary>
    public static FilteredText Parse(string text)
    {
        int bar = text.IndexOf(" | ", StringComparison.Ordinal);
        if (bar < 0) return new FilteredText(text, null, null);
        string? venue = null;
        YearRange? years = null;
        foreach (string filter in text[(bar + 3)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string value = filter[(filter.IndexOf(':', StringComparison.Ordinal) + 1)..];
            if (filter.StartsWith("venue:", StringComparison.Ordinal)) venue = value;
            else years = Range(value.Split('-'));
        }
        return new FilteredText(text[..bar], venue, years);
    }

    private static YearRange Range(string[] ends) =>
        new(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
}
