using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Says where a paper has a part of a query.</summary>
internal static class MatchPlaces
{
    /// <summary>Each place with how often; none when the part is no words or the paper has none of them.</summary>
    public static IReadOnlyList<(MatchPlace Place, int Count)> Of(QueryNode part, Publication paper)
    {
        var wanted = WantedTerms.Of(new ParsedQuery(part, []));
        var stems = wanted.Tokens.Where(token => !token.Word.IsStop).Select(token => token.Word.Hash).ToHashSet();
        (MatchPlace Place, int Count)[] places =
        [
            (MatchPlace.Title, Count(paper.Title)),
            (MatchPlace.Abstract, Count(paper.Abstract)),
            (MatchPlace.Authors, paper.Authors.Count(author => Count(author.Display) > 0)),
            (MatchPlace.Topics, paper.Topics.Count(topic => Count(topic) > 0)),
        ];
        return [.. places.Where(place => place.Count > 0)];

        int Count(string text) => TextTokenizer.Tokenize(text).Count(token => stems.Contains(token.Word.Hash) || wanted.Patterns.Any(pattern => WordPattern.Fits(pattern, token.Word.Text)));
    }
}
