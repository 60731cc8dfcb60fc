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

    /// <summary>Opening parentheses passed over as too deep whose closing ones are still to come.</summary>
    private int unread;

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
        var root = new QueryParser(lexemes).ReadAny(0, null) ?? new QueryParser(QueryScanner.Words(lexemes)).ReadAny(0, null);
        if (root is null && text.Any(c => !char.IsWhiteSpace(c)))
            notices.Add(new Notice(NoticeKind.Reinterpreted, NoticeSentence.NothingToSearch, $"The query has no letter or digit to search for, so everything is listed."));
        return new ParsedQuery(root, notices);
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
        while (at < lexemes.Count && lexemes[at].Kind != LexemeKind.Or)
        {
            if (Take(LexemeKind.And) || TakeStrayClose(depth)) continue;
            if (lexemes[at].Kind == LexemeKind.Close) break;
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
        // Deeper parentheses are read as if they were not there, both of a pair.
        if (depth >= MaximumDepth)
        {
            unread++;
            return null;
        }
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

    /// <summary>Takes a closing parenthesis that belongs to none that was read: nothing was opened, or it was too deep.</summary>
    private bool TakeStrayClose(int depth)
    {
        if ((depth > 0 && unread == 0) || !Take(LexemeKind.Close)) return false;
        if (unread > 0) unread--;
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
