using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Reads what visitors type. Never fails; what it takes otherwise than written it says in notices.</summary>
internal static class QueryParser
{
    private const int MaximumClauses = 64;

    /// <summary>Words, "phrases in quotes" (curly ones too), and -words to leave out.</summary>
    public static ParsedQuery Parse(string text)
    {
        var notices = new List<Notice>();
        if (text.Length > SearchRequest.MaximumTextLength)
        {
            text = text[..SearchRequest.MaximumTextLength];
            notices.Add(new Notice(NoticeKind.Clamped, $"The query was cut to its first {SearchRequest.MaximumTextLength:N0} characters."));
        }
        var clauses = new List<QueryClause>();
        int i = 0;
        while (i < text.Length && clauses.Count < MaximumClauses)
        {
            if (Next(text, ref i) is QueryClause clause && TextTokenizer.Tokenize(clause.Text).Count > 0) clauses.Add(clause);
        }
        if (i < text.Length) notices.Add(new Notice(NoticeKind.Clamped, $"Only the first {MaximumClauses} words of the query were used."));
        if (clauses.Count == 0 && text.Any(c => !char.IsWhiteSpace(c)))
            notices.Add(new Notice(NoticeKind.Reinterpreted, "The query has no letter or digit to search for, so everything is listed."));
        return new ParsedQuery(clauses, notices);
    }

    private static QueryClause? Next(string text, ref int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i == text.Length) return null;
        bool excluded = text[i] == '-' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] != '-';
        if (excluded) i++;
        if (i < text.Length && IsQuote(text[i]) && ClosingQuote(text, i + 1) is int close and >= 0)
        {
            string phrase = text[(i + 1)..close];
            i = close + 1;
            return new QueryClause(phrase, IsPhrase: true, excluded);
        }
        int start = i;
        while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
        return new QueryClause(text[start..i], IsPhrase: false, excluded);
    }

    private static int ClosingQuote(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
            if (IsQuote(text[i])) return i;
        return -1;
    }

    private static bool IsQuote(char c) => TextFolding.Fold(c) == "\"" || c == '"';
}
