namespace SearchPortal.Indexing;

/// <summary>Neighbouring words of a dictionary, as those that begin alike.</summary>
/// <param name="From">Number of the first.</param>
/// <param name="To">One past the last.</param>
internal readonly record struct WordRange(int From, int To)
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => From >= To;
}
