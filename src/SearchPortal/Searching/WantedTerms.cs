using SearchPortal.Analysis;

namespace SearchPortal.Searching;

/// <summary>The words that a query asks for, whatever its structure: for marking matches and for the second look at candidates.</summary>
/// <param name="Text">The words as written, in their order, with a space between.</param>
/// <param name="Tokens">The same, cut. Not to be changed.</param>
/// <param name="Patterns">Patterns with wildcards.</param>
internal sealed record WantedTerms(string Text, List<Token> Tokens, IReadOnlyList<string> Patterns)
{
    /// <summary>The terms of a query; what it excludes and what narrows by venue, year and the like is not among them.</summary>
    public static WantedTerms Of(ParsedQuery query)
    {
        var texts = new List<string>();
        var patterns = new List<string>();
        foreach (var part in query.Parts) Collect(part, texts, patterns);
        string text = string.Join(' ', texts);
        return new WantedTerms(text, TextTokenizer.Tokenize(text), patterns);
    }

    private static void Collect(QueryNode node, List<string> texts, List<string> patterns)
    {
        switch (node)
        {
            case QueryNode.Word { Field: null or QueryField.Title or QueryField.Abstract or QueryField.Author } word:
                texts.Add(word.Text);
                break;
            case QueryNode.Phrase { Field: null or QueryField.Title or QueryField.Abstract or QueryField.Author } phrase:
                texts.Add(phrase.Text);
                break;
            case QueryNode.Fuzzy fuzzy:
                texts.Add(fuzzy.Text);
                break;
            case QueryNode.Pattern pattern:
                patterns.Add(pattern.Text);
                break;
            case QueryNode.All all:
                foreach (var part in all.Parts) Collect(part, texts, patterns);
                break;
            case QueryNode.Any any:
                foreach (var part in any.Parts) Collect(part, texts, patterns);
                break;
            default:
                break;
        }
    }
}
