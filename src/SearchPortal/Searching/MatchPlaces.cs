using System.Globalization;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Says where a paper has a part of a query.</summary>
internal static class MatchPlaces
{
    /// <summary>"in the title, 3 times in the abstract"; "" when the part is no words or the paper has none of them.</summary>
    public static string Describe(QueryNode part, Publication paper)
    {
        var wanted = WantedTerms.Of(new ParsedQuery(part, []));
        var stems = wanted.Words.Where(word => !word.IsStop).Select(word => word.Hash).ToHashSet();
        (string Place, int Count)[] places =
        [
            ("in the title", Count(paper.Title)),
            ("in the abstract", Count(paper.Abstract)),
            ("among the authors", paper.Authors.Count(author => Count(author.Display) > 0)),
            ("among the topics", paper.Topics.Count(topic => Count(topic) > 0)),
        ];
        return string.Join(", ", places.Where(place => place.Count > 0).Select(place => Times(place.Count) + place.Place));

        int Count(string text) => TextTokenizer.Tokenize(text).Count(token => stems.Contains(token.Word.Hash) || wanted.Patterns.Any(pattern => WordPattern.Fits(pattern, token.Word.Text)));
    }

    private static string Times(int count) => count switch
    {
        1 => "",
        2 => "twice ",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} times "),
    };
}
