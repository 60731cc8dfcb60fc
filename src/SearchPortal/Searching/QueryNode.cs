using SearchPortal.Analysis;

namespace SearchPortal.Searching;

/// <summary>A part of a query as it was understood. Its canonical text is <see cref="QueryText"/>'s.</summary>
internal abstract record QueryNode
{
    private QueryNode() { }

    /// <summary>One word as written: "LLM-Pruner".</summary>
    public sealed record Word(string Text, QueryField? Field = null) : QueryNode
    {
        private KnownTokens tokens;

        /// <summary>Its tokens, which every step of a search asks for. Not to be changed.</summary>
        public List<Token> Tokens => tokens.Of(Text);
    }

    /// <summary>Words in this order, at most <paramref name="Slop"/> places apart in all.</summary>
    public sealed record Phrase(string Text, QueryField? Field = null, int Slop = 0) : QueryNode;

    /// <summary>A word with <c>*</c> for any letters and <c>?</c> for one: "prun*".</summary>
    public sealed record Pattern(string Text, QueryField? Field = null) : QueryNode;

    /// <summary>A word or one spelled nearly so, with 1 or 2 letters changed, missing, added or swapped.</summary>
    public sealed record Fuzzy(string Text, QueryField? Field = null, int Edits = 2) : QueryNode;

    /// <summary>Years.</summary>
    public sealed record Years(YearRange Range) : QueryNode;

    /// <summary>All of these.</summary>
    public sealed record All(IReadOnlyList<QueryNode> Parts) : QueryNode;

    /// <summary>Any of these.</summary>
    public sealed record Any(IReadOnlyList<QueryNode> Parts) : QueryNode;

    /// <summary>Not this.</summary>
    public sealed record Not(QueryNode Part) : QueryNode;
}
