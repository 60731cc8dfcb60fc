using SearchPortal.Benchmarks.Measuring;

namespace SearchPortal.Benchmarks.Scaling;

/// <summary>What opening and searching an index took.</summary>
/// <param name="Opening">Milliseconds to open it.</param>
/// <param name="ResidentMegabytes">Memory resident when it was open and warm.</param>
/// <param name="ResidentAfterQueries">The same after all queries.</param>
/// <param name="Classes">Costs by class of query.</param>
internal sealed record SearchingFigures(OpeningFigures Opening, double ResidentMegabytes, double ResidentAfterQueries, IReadOnlyDictionary<string, ClassCost> Classes);
