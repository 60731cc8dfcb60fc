namespace SearchPortal.Searching;

/// <summary>A query text as it was understood.</summary>
/// <param name="Root">What must hold; null asks for everything.</param>
/// <param name="Notices">What a visitor should know about the reading.</param>
internal sealed record ParsedQuery(QueryNode? Root, IReadOnlyList<Notice> Notices)
{
    /// <summary>The demands that must all hold.</summary>
    public IReadOnlyList<QueryNode> Parts => Root switch { null => [], QueryNode.All all => all.Parts, _ => [Root] };
}
