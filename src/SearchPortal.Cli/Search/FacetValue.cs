using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>Facet values as they are typed: "neurips", "neurips,icml", "-arxiv" to leave out.</summary>
internal static class FacetValue
{
    /// <summary>The selections of one option, in the order typed.</summary>
    /// <exception cref="UsageException">A type is none of the known ones.</exception>
    public static IEnumerable<FacetSelection> Read(FacetField field, IReadOnlyList<string> values) =>
        (field == FacetField.Author ? SplitNames(values) : Split(values)).Select(value => Selection(field, value));

    /// <summary>Parts lists at their commas.</summary>
    public static IEnumerable<string> Split(IReadOnlyList<string> values) =>
        values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    // A comma before a space stands inside a name: "Ma, Xinyin" is one author, "ma-xinyin,fang-gongfan" are two.
    private static IEnumerable<string> SplitNames(IReadOnlyList<string> values) =>
        values.SelectMany(value => value.Contains(", ", StringComparison.Ordinal) ? [value] : Split([value]));

    private static FacetSelection Selection(FacetField field, string value)
    {
        bool excluded = value.StartsWith('-');
        string name = excluded ? value[1..] : value;
        return new(field, Value(field, name), excluded);
    }

    private static string Value(FacetField field, string name) => field switch
    {
        FacetField.Type => TypeTerm(name),
        FacetField.Author when !name.Contains(',', StringComparison.Ordinal) && name.LastIndexOf(' ') is var space and > 0 =>
            Slug.From(new PersonName(name[..space], name[(space + 1)..])),
        _ => Slug.From(name),
    };

    private static string TypeTerm(string name) =>
        PublicationTypeName.Find(name)?.Csl()
        ?? throw new UsageException($"there is no type {name}; write one of {string.Join(", ", Enum.GetValues<PublicationType>().Select(type => type.Csl()))}");
}
