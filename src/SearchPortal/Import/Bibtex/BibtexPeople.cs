using System.Globalization;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>Authors and editors of an entry.</summary>
internal static class BibtexPeople
{
    /// <summary>The authors with ORCID and equal contribution where the entry states them; a list cut off by "and others" is reported.</summary>
    public static IReadOnlyList<PersonName> ReadAuthors(BibtexEntry entry, BibtexProblems problems)
    {
        if (entry.Find("author") is null) return [];
        var list = ReadList(entry, "author", problems);
        int line = entry.LineOf("author");
        if (list.IsCutOff) problems.Warn(line, entry.Label, "the list of authors ends in 'and others'", "name all authors");
        foreach (string odd in list.Odd.Take(3))
            problems.Warn(line, entry.Label, $"the name {BibtexProblems.Quote(odd)} has too many commas", "part names by 'and', write each as Family, Given");
        return WithEqualContribution(WithOrcids(list.Names, entry, problems), entry);
    }

    /// <summary>The editors of the volume.</summary>
    public static IReadOnlyList<PersonName> ReadEditors(BibtexEntry entry, BibtexProblems problems) => entry.Find("editor") is null ? [] : ReadList(entry, "editor", problems).Names;

    private static PersonNameList ReadList(BibtexEntry entry, string field, BibtexProblems problems)
    {
        string raw = entry.Find(field)!;
        string? parted = JoinedNames.Part(raw, Clean);
        var list = PersonNameParser.ParseList(parted ?? raw, Clean);
        if (parted is not null) problems.Warn(entry.LineOf(field), entry.Label, $"the names {BibtexProblems.Quote(raw)} are not parted by 'and'; {list.Names.Count} were read", "part names by 'and'");
        return raw.Contains(',', StringComparison.Ordinal) ? list : list with { Names = [.. list.Names.Select(WithoutParts)] };
    }

    // "Barnes \& Noble", written without the braces that make it one.
    private static PersonName WithoutParts(PersonName name) => name.Given.EndsWith(" &", StringComparison.Ordinal) || name.Given.Contains(" & ", StringComparison.Ordinal) ? new PersonName("", name.Display) : name;

    // As many as there are authors, in their order; "-" for an author without one.
    private static IReadOnlyList<PersonName> WithOrcids(IReadOnlyList<PersonName> names, BibtexEntry entry, BibtexProblems problems)
    {
        if (entry.Find("orcid") is not { } raw) return names;
        string[] ids = raw.Split([',', ';'], StringSplitOptions.TrimEntries);
        if (ids.Length == names.Count) return [.. names.Zip(ids, (name, id) => name with { Orcid = Orcid.Find(VerbatimText.Clean(id)) })];
        problems.Warn(entry.LineOf("orcid"), entry.Label, $"there are {ids.Length} ORCID identifiers for {names.Count} authors, none was read", "write one for each author, in their order, '-' for none");
        return names;
    }

    /// <summary>Reads biblatex's annotation of authors, "1=equal; 2=equal".</summary>
    private static IReadOnlyList<PersonName> WithEqualContribution(IReadOnlyList<PersonName> names, BibtexEntry entry)
    {
        if (entry.Find("author+an") is not { } raw) return names;
        var marked = new HashSet<int>();
        foreach (string item in raw.Split(';'))
            if (item.Split('=') is [var number, var word] && word.Contains("equal", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(number, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int index)) marked.Add(index - 1);
        return [.. names.Select((name, index) => marked.Contains(index) ? name with { EqualContribution = true } : name)];
    }

    private static string Clean(string raw) => TextCleaner.Line(raw, TextDialect.Latex);
}
