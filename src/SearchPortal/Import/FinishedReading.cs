using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>What became of a reading.</summary>
/// <param name="Reading">What the file says.</param>
/// <param name="Publication">Under its final key; null for a problem and for a double that is left out.</param>
internal readonly record struct FinishedReading(Reading Reading, Publication? Publication);
