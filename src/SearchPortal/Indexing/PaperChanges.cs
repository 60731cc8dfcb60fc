namespace SearchPortal.Indexing;

/// <summary>How a generation differs from the one it was made from. Withdrawn papers are counted too.</summary>
/// <param name="From">Id of that generation.</param>
/// <param name="Added">Papers under keys that it did not have.</param>
/// <param name="Changed">Papers indexed anew under the same key.</param>
/// <param name="Removed">Keys that are gone.</param>
/// <param name="Unchanged">Papers that stayed as they were.</param>
public sealed record PaperChanges(string From, int Added, int Changed, int Removed, int Unchanged);
