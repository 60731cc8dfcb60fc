namespace SearchPortal.Indexing;

/// <summary>Terms that follow each other in an <see cref="ImpactFile"/>.</summary>
/// <param name="From">First of them.</param>
/// <param name="To">One past the last.</param>
internal readonly record struct TermRange(int From, int To)
{
    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => From >= To;
}
