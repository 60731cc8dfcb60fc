namespace SearchPortal.Publications;

/// <summary>
/// Parts names of people. Words in lower case before the last stay with the family name ("van der Berg"), a name in Han, kana or
/// Hangul without a comma stays whole as family name so that it is shown as written, and letter case is never changed.
/// </summary>
internal static class PersonNameParser
{
    /// <summary>One name of clean text: "Family, Given", "Family, Jr, Given", "Family, Given, Jr." or "Given Family".</summary>
    /// <returns>For a text without any word a name with the text itself as family name.</returns>
    public static PersonName Parse(string text) =>
        NameWords.Split(text, isList: false) is [var parts] && Arrange(parts, word => word) is { } name ? name : new PersonName("", text.Trim());

    /// <summary>The names of a BibTeX field in TeX source, parted by "and"; a name in braces is a group ("{Barnes and Noble, Inc.}").</summary>
    /// <param name="latex">The field's value.</param>
    /// <param name="clean">Makes plain text of a part once the braces have done their work.</param>
    public static PersonNameList ParseList(string latex, Func<string, string> clean)
    {
        var names = new List<PersonName>();
        var odd = new List<string>();
        bool isCutOff = false;
        foreach (var parts in NameWords.Split(latex, isList: true))
        {
            isCutOff = RemoveOthers(parts);
            if (Arrange(parts, clean) is not { } name) continue;
            names.Add(name);
            if (!HasLabels(parts) && (parts.Count > 3 || (parts.Count == 3 && name.Suffix is null))) odd.Add(string.Join(", ", parts.Select(part => string.Join(' ', part))));
        }
        return new PersonNameList(names, isCutOff, odd);
    }

    private static bool RemoveOthers(List<List<string>> parts)
    {
        var last = parts[^1];
        bool isOthers = parts is [["others" or "others."]];
        bool isEtAl = last is [.., "et", "al" or "al."];
        if (isOthers) last.Clear();
        if (isEtAl) last.RemoveRange(last.Count - 2, 2);
        return isOthers || isEtAl;
    }

    private static PersonName? Arrange(List<List<string>> parts, Func<string, string> clean)
    {
        if (HasLabels(parts)) return FromLabels(parts, clean);
        var (family, given, suffix) = parts switch
        {
            [var words] => FromReadingOrder(words),
            [var words, [var jr]] when NameParticle.IsSuffix(jr) && words.Count > 1 => FromReadingOrder([.. words, jr]),
            [var words, var first] => FromFamily(words, first),
            [var words, [var jr], var first] when NameParticle.IsSuffix(jr) => (words, first, jr),
            [var words, var first, [var jr]] when NameParticle.IsSuffix(jr) => (words, first, jr),
            [var words, .. var rest] => (words, rest.SelectMany(part => part), null),
            [] => ([], [], null),
        };
        return Build(clean(string.Join(' ', family)), clean(string.Join(' ', given)), suffix is null ? null : clean(suffix));
    }

    private static bool HasLabels(List<List<string>> parts) => parts[0] is [var label, ..] && label.StartsWith("family=", StringComparison.Ordinal);

    private static PersonName? Build(string family, string given, string? suffix)
    {
        if (family.Length == 0) (family, given) = (given, "");
        return family.Length == 0 ? null : new PersonName(given, family) { Suffix = string.IsNullOrEmpty(suffix) ? null : suffix };
    }

    private static (IEnumerable<string> Family, IEnumerable<string> Given, string? Suffix) FromFamily(List<string> family, List<string> given) =>
        family.Count > 1 && NameParticle.IsSuffix(family[^1]) ? (family.SkipLast(1), given, family[^1]) : (family, given, null);

    private static (IEnumerable<string> Family, IEnumerable<string> Given, string? Suffix) FromReadingOrder(List<string> words)
    {
        string? suffix = words.Count > 1 && NameParticle.IsSuffix(words[^1]) ? words[^1] : null;
        int count = suffix is null ? words.Count : words.Count - 1;
        if (words.TrueForAll(NameParticle.IsEastAsian)) return (words, [], null);

        // "Smith J. A.": no family name is one letter and a point.
        int initials = count;
        while (initials > 1 && words[initials - 1] is [var letter, '.'] && char.IsUpper(letter)) initials--;
        if (initials < count && words.Take(initials).All(word => word.Length > 2 && word[^1] != '.')) return (words.Take(initials), words.Take(count).Skip(initials), suffix);

        int family = 0;
        while (family < count - 1 && !IsParticle(words, family)) family++;
        return (words.Take(count).Skip(family), words.Take(family), suffix);
    }

    private static bool IsParticle(List<string> words, int index) =>
        index == 0 ? NameParticle.IsKnown(words[0]) : NameParticle.IsLowerCase(words[index]);

    /// <summary>biblatex's explicit form: "family=Duchamp, given=Philippe, prefix=van, suffix=Jr".</summary>
    private static PersonName? FromLabels(List<List<string>> parts, Func<string, string> clean)
    {
        var labels = new Dictionary<string, string>();
        foreach (string part in parts.Select(words => string.Join(' ', words)))
            if (part.IndexOf('=', StringComparison.Ordinal) is var equals and > 0) labels.TryAdd(part[..equals], clean(part[(equals + 1)..]));

        string prefix = labels.GetValueOrDefault("prefix", "");
        string family = labels.GetValueOrDefault("family", "");
        return Build(prefix.Length == 0 ? family : $"{prefix} {family}", labels.GetValueOrDefault("given", ""), labels.GetValueOrDefault("suffix"));
    }
}
