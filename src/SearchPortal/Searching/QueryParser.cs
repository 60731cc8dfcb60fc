namespace SearchPortal.Searching;

/// <summary>
/// Reads what visitors type: words, "phrases", -word, AND OR NOT, parentheses, field:value, year ranges, wildcards, word~ and "a b"~5.
/// Never fails; what it takes otherwise than written it says in notices. Cost is bounded by the limits of <see cref="SearchRequest"/>
/// and <see cref="QueryScanner"/>.
/// </summary>
internal sealed class QueryParser
{
    private const int MaximumDepth = 16;

    /// <summary>Far above what a request lets through, since canonical texts can be longer than what was typed.</summary>
    private const int MaximumLength = 4 * SearchRequest.MaximumTextLength;

    private readonly IReadOnlyList<QueryLexeme> lexemes;
    private int at;

    private QueryParser(IReadOnlyList<QueryLexeme> lexemes) => this.lexemes = lexemes;

    /// <summary>The query of any text at all.</summary>
    public static ParsedQuery Parse(string text)
    {
        var notices = new List<Notice>();
        if (text.Length > MaximumLength) text = text[..MaximumLength];
        if (PastedIdentifier.Find(text) is QueryNode identifier) return new ParsedQuery(identifier, notices);
        var lexemes = QueryScanner.Scan(text, out bool isWhole);
        if (!isWhole) notices.Add(new Notice(NoticeKind.Clamped, NoticeSentence.WordsCut, $"Only the first {QueryScanner.MaximumOperands} words of the query were used."));
        // A text of operators alone means their words.
        var root = new QueryParser(lexemes).ReadAll() ?? new QueryParser(QueryScanner.Words(lexemes)).ReadAll();
        if (root is null && text.Any(c => !char.IsWhiteSpace(c)))
            notices.Add(new Notice(NoticeKind.Reinterpreted, NoticeSentence.NothingToSearch, $"The query has no letter or digit to search for, so everything is listed."));
        return new ParsedQuery(root, notices);
    }

    /// <summary>Everything, whatever closing parentheses stand where none was opened.</summary>
    private QueryNode? ReadAll()
    {
        var parts = new List<QueryNode>();
        while (at < lexemes.Count)
        {
            if (ReadAny(0, null) is QueryNode node) AddTo(parts, node);
            if (at < lexemes.Count) at++;
        }
        return Combine(parts);
    }

    private QueryNode? ReadAny(int depth, QueryField? field)
    {
        var choices = new List<QueryNode>();
        do
        {
            if (ReadSequence(depth, field) is not QueryNode node) continue;
            if (node is QueryNode.Any any) choices.AddRange(any.Parts);
            else choices.Add(node);
        }
        while (Take(LexemeKind.Or));
        return choices.Count switch { 0 => null, 1 => choices[0], _ => new QueryNode.Any(choices) };
    }

    private QueryNode? ReadSequence(int depth, QueryField? field)
    {
        var parts = new List<QueryNode>();
        while (at < lexemes.Count && lexemes[at].Kind is not (LexemeKind.Or or LexemeKind.Close))
        {
            if (Take(LexemeKind.And)) continue;
            if (ReadOperand(depth, field) is QueryNode node) AddTo(parts, node);
        }
        return Combine(parts);
    }

    private QueryNode? ReadOperand(int depth, QueryField? field)
    {
        bool negated = false;
        while (Take(LexemeKind.Not)) negated = !negated;
        while (Take(LexemeKind.And)) { }
        if (at >= lexemes.Count || lexemes[at].Kind is LexemeKind.Or or LexemeKind.Close) return null;
        var lexeme = lexemes[at++];
        var node = lexeme.Kind switch
        {
            LexemeKind.Open => ReadGroup(depth, field),
            LexemeKind.Field => ReadField(lexeme, depth, field),
            _ => QueryLeaf.Of(lexeme, field),
        };
        return negated && node is not null ? (node is QueryNode.Not twice ? twice.Part : new QueryNode.Not(node)) : node;
    }

    private QueryNode? ReadGroup(int depth, QueryField? field)
    {
        // Deeper parentheses are read as if they were not there.
        if (depth >= MaximumDepth) return null;
        var inner = ReadAny(depth + 1, field);
        Take(LexemeKind.Close);
        return inner;
    }

    private QueryNode? ReadField(QueryLexeme name, int depth, QueryField? outer)
    {
        if (at >= lexemes.Count || lexemes[at].Kind is LexemeKind.Close or LexemeKind.Or) return QueryLeaf.Of(name with { Kind = LexemeKind.Word }, outer);
        return ReadOperand(depth, QueryFieldName.Find(name.Text));
    }

    private bool Take(LexemeKind kind)
    {
        if (at >= lexemes.Count || lexemes[at].Kind != kind) return false;
        at++;
        return true;
    }

    private static void AddTo(List<QueryNode> parts, QueryNode node)
    {
        if (node is QueryNode.All all) parts.AddRange(all.Parts);
        else parts.Add(node);
    }

    private static QueryNode? Combine(List<QueryNode> parts) =>
        parts.Count switch { 0 => null, 1 => parts[0], _ => new QueryNode.All(parts) };
}
