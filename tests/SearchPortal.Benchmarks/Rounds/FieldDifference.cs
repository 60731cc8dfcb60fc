using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Rounds;

/// <summary>A field that was read back otherwise than it was written.</summary>
/// <param name="Key">Of the publication.</param>
/// <param name="Field">Its name; what only lost its math or its paragraphs has a name of its own.</param>
/// <param name="Written">The value that was there.</param>
/// <param name="Read">The value that came back.</param>
internal sealed record FieldDifference(string Key, string Field, string Written, string Read)
{
    /// <summary>End of the name of a field whose formulas lost their TeX.</summary>
    public const string Letters = ": math became letters";

    /// <summary>End of the name of a field whose paragraphs became one.</summary>
    public const string Joined = ": paragraphs joined";

    /// <summary>End of the name of a field whose apostrophes and single quotes are those of ASCII now.</summary>
    public const string Straight = ": curly quotes became straight";

    private const int Around = 45;

    /// <summary>The differences of a publication from what came back; one with the field "lost" when nothing did.</summary>
    public static IEnumerable<FieldDifference> Of(Publication written, Publication? read, Func<string?, Venue?> venues)
    {
        if (read is null) return [new(written.Key, "lost", written.Title, "")];
        return PublicationFields.Of(written, venues(written.Venue)).Zip(PublicationFields.Of(read, venues(read.Venue)))
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new FieldDifference(written.Key, Named(pair.First.Name, pair.First.Value, pair.Second.Value), pair.First.Value, pair.Second.Value));
    }

    /// <summary>Both values round their first difference.</summary>
    public string Excerpt
    {
        get
        {
            int same = Written.Zip(Read).TakeWhile(pair => pair.First == pair.Second).Count();
            return $"{Key}: “{Cut(Written, same)}” → “{Cut(Read, same)}”";
        }
    }

    private static string Named(string field, string written, string read)
    {
        if (Words(written) == Words(read)) return field + Joined;
        if (Straightened(written) == Straightened(read)) return field + Straight;
        return Bare(ExportText.Line(written)) == Bare(read) ? field + Letters : field;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Straightened(string text) => text.Replace('’', '\'').Replace('‘', '\'');

    // Letters of math are set with braces and blanks, which texts do not keep.
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('{' or '}' or '\\')));

    private static string Cut(string text, int at)
    {
        int start = Math.Clamp(at - Around, 0, text.Length), end = Math.Clamp(at + Around, 0, text.Length);
        return text[start..end].Replace('\n', '¶');
    }
}
