using System.Globalization;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Web.Help;

/// <summary>What examples are made of: a paper of the index, and names that it knows.</summary>
/// <param name="Paper">A new paper whose title has words enough.</param>
/// <param name="Words">Words of its title that tell something, in lower case and in order.</param>
/// <param name="Pair">Two words that follow each other in it; "" when there are none.</param>
internal sealed record HelpMaterial(Publication Paper, IReadOnlyList<string> Words, string Pair)
{
    private const int Looked = 60;
    private const int ShortestWord = 6;
    private const int EnoughWords = 3;

    /// <summary>A DOI of the index; null when none is near.</summary>
    public string? Doi { get; private init; }

    /// <summary>An arXiv number; null when none is near.</summary>
    public string? Arxiv { get; private init; }

    /// <summary>Key of the venue with the most papers; null when there is none.</summary>
    public string? Venue { get; private init; }

    /// <summary>The topic of the most papers; null when there is none.</summary>
    public string? Topic { get; private init; }

    /// <summary>The kind of link that most papers have; null when there is none.</summary>
    public string? Link { get; private init; }

    /// <summary>What the index offers; null when it is empty.</summary>
    public static HelpMaterial? Find(Searcher searcher)
    {
        var result = searcher.Search(new SearchRequest { Sort = SortOrder.Newest, Size = Looked, FacetSize = 1 });
        var papers = result.Hits.Select(hit => hit.Publication).ToList();
        if (papers.Count == 0) return null;
        var paper = papers.Find(paper => paper.Authors.Count > 0 && TellingWords(paper.Title).Count >= EnoughWords && Neighbours(paper.Title).Length > 0) ?? papers[0];
        return new(paper, TellingWords(paper.Title), Neighbours(paper.Title))
        {
            Doi = papers.Select(paper => paper.Identifiers.Doi).FirstOrDefault(doi => doi is not null),
            Arxiv = papers.Select(paper => paper.Identifiers.Arxiv).FirstOrDefault(arxiv => arxiv is not null),
            Venue = First(result.Facet(FacetField.Venue).Values)?.Value,
            Topic = First(result.Facet(FacetField.Topic).Values)?.Label,
            Link = First(result.Links)?.Value,
        };
    }

    private static FacetCount? First(IReadOnlyList<FacetCount> values) => values.Count > 0 ? values[0] : null;

    private static List<string> TellingWords(string title) =>
        [.. WordsOf(title).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal)];

    /// <summary>Two long words side by side, with no sign between them.</summary>
    private static string Neighbours(string title)
    {
        string[] words = title.ToLower(CultureInfo.InvariantCulture).Split(' ');
        for (int i = 0; i + 1 < words.Length; i++)
            if (IsLong(words[i]) && IsLong(words[i + 1])) return $"{words[i]} {words[i + 1]}";
        return "";
    }

    private static bool IsLong(string word) => word.Length >= ShortestWord && word.All(char.IsLetter);

    /// <summary>What stands between spaces and has no other sign than letters; anything else stays in its place as "".</summary>
    private static List<string> WordsOf(string title) =>
        [.. title.Split(' ').Select(word => word.TrimEnd(',', '.', ':', ';', '?', '!')).Select(word => word.All(char.IsLetter) ? word.ToLower(CultureInfo.InvariantCulture) : "")];
}
