namespace SearchPortal.Publications;

/// <summary>The people of a BibTeX field.</summary>
/// <param name="Names">In order.</param>
/// <param name="IsCutOff">Whether "and others" or "et al." ends it.</param>
/// <param name="Odd">Raw names with more commas than a name can have; they are among the names all the same.</param>
internal sealed record PersonNameList(IReadOnlyList<PersonName> Names, bool IsCutOff, IReadOnlyList<string> Odd);
