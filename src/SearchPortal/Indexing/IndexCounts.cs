namespace SearchPortal.Indexing;

/// <summary>How much a generation holds.</summary>
/// <param name="Publications">Searchable ones; withdrawn ones are not among them.</param>
/// <param name="Authors">Distinct author ids.</param>
/// <param name="Venues">Venues with a publication.</param>
/// <param name="Years">Distinct years.</param>
/// <param name="Topics">Distinct topics.</param>
public sealed record IndexCounts(int Publications, int Authors, int Venues, int Years, int Topics);
