using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>One thing that a file says, which depends on that file alone: a publication before it has key and venue, or a problem.</summary>
/// <param name="File">Path of the file below the content folder.</param>
/// <param name="Publication">As the source states it; null for a problem.</param>
/// <param name="Problem">Null for a publication.</param>
/// <param name="Print">What its doubles are known by.</param>
internal record Reading(string File, Publication? Publication, ContentProblem? Problem, WorkPrint Print = default);
