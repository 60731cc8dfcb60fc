namespace SearchPortal.Searching;

/// <summary>A query text as it was understood.</summary>
/// <param name="Clauses">All must hold; empty asks for everything.</param>
/// <param name="Notices">What a visitor should know about the reading.</param>
internal sealed record ParsedQuery(IReadOnlyList<QueryClause> Clauses, IReadOnlyList<Notice> Notices)
{
    /// <summary>Whether it asks for everything.</summary>
    public bool IsEmpty => Clauses.Count == 0;
}
