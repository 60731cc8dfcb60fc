using SearchPortal.Publications;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using Example = (string Query, string Meaning, bool IsSlip);

namespace SearchPortal.Web.Help;

/// <summary>Makes examples of what the index offers. Whether each finds something is seen afterwards.</summary>
internal static class HelpExamples
{
    /// <summary>Headings with their examples.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<Example> Examples)> Of(HelpMaterial material) =>
    [
        (Words.HelpWords, [.. OfWords(material)]),
        (Words.HelpSigns, [.. OfSigns(material)]),
        (Words.HelpFields, [.. OfFields(material)]),
        (Words.HelpPasting, [.. OfPasting(material)]),
    ];

    private static IEnumerable<Example> OfWords(HelpMaterial material)
    {
        if (material.Words is not [var first, .., var last]) yield break;
        yield return Plain($"{last} {first}", Words.HelpAllWords);
        if (material.Pair.Length > 0) yield return Plain($"\"{material.Pair}\"", Words.HelpPhrase);
        if (material.Paper.Authors is [var author, ..]) yield return Plain($"{author.Family} {first}", Words.HelpNameAndWord);
        yield return new(Mistyped(first), Words.HelpSlip, true);
    }

    private static IEnumerable<Example> OfSigns(HelpMaterial material)
    {
        if (material.Words is not [var first, .., var last]) yield break;
        yield return Plain($"{material.Topic ?? last} -{first}", Words.HelpNot);
        yield return Plain($"{first} OR {last}", Words.HelpOr);
        yield return Plain($"{first[..4]}*", Words.HelpBeginning);
        yield return Plain($"*{first[^4..]}", Words.HelpEnding);
        yield return Plain($"{Mistyped(first)}~", Words.HelpFuzzy);
        if (material.Pair.Length > 0) yield return Plain($"\"{string.Join(' ', material.Pair.Split(' ').Reverse())}\"~5", Words.HelpNear);
    }

    private static IEnumerable<Example> OfFields(HelpMaterial material)
    {
        if (material.Words is [var first, ..])
        {
            yield return Plain($"title:{first}", Words.HelpTitle);
            yield return Plain($"abstract:{first}", Words.HelpAbstract);
        }
        if (material.Paper.Authors is [var author, ..]) yield return Plain($"author:\"{Short(author)}\"", Words.HelpAuthor);
        if (material.Venue is { } venue) yield return Plain($"venue:{venue}", Words.HelpVenue);
        if (material.Paper.Year is int year)
        {
            yield return Plain($"year:{year}", Words.HelpYear);
            yield return Plain($"year:{year - 2}..{year}", Words.HelpYears);
            yield return Plain($"year:>={year - 1}", Words.HelpSince);
        }
        if (material.Topic is { } topic) yield return Plain($"topic:\"{topic}\"", Words.HelpTopic);
        if (material.Link is { } link) yield return Plain($"has:{link}", Words.HelpHas);
    }

    private static IEnumerable<Example> OfPasting(HelpMaterial material)
    {
        yield return Plain(PlainText.Of(material.Paper.Title), Words.HelpWholeTitle);
        if (material.Doi is { } doi) yield return Plain(doi, Words.HelpDoi);
        if (material.Arxiv is { } arxiv) yield return Plain($"arXiv:{arxiv}", Words.HelpArxiv);
    }

    private static Example Plain(string query, string meaning) => new(query, meaning, false);

    /// <summary>The family name and the first letter of the given one.</summary>
    private static string Short(PersonName name) => name.Given.Length == 0 ? name.Family : $"{name.Family}, {name.Given[0]}";

    /// <summary>Without a letter in its middle.</summary>
    private static string Mistyped(string word) => word.Remove(word.Length / 2, 1);
}
