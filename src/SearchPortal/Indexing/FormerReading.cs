using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>A publication of a file that has not changed since the former generation.</summary>
/// <param name="File">Path of the file below the content folder.</param>
/// <param name="Publication">As the source states it.</param>
/// <param name="Finished">As the former generation had it.</param>
/// <param name="Record">Offset of its record there.</param>
/// <param name="Print">What its doubles are known by.</param>
internal sealed record FormerReading(string File, Publication Publication, Publication Finished, long Record, WorkPrint Print) : Reading(File, Publication, null, Print);
