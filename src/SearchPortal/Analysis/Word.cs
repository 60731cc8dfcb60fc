namespace SearchPortal.Analysis;

/// <summary>A folded word and all that is derived from it alone.</summary>
/// <param name="Text">Folded, unstemmed: "universities".</param>
/// <param name="Stem">The form ranking matches on: "univers".</param>
/// <param name="Hash">32-bit hash of the stem, the form word sequences are compared in.</param>
/// <param name="IsStop">Whether it is too common to tell papers apart.</param>
internal sealed record Word(string Text, string Stem, uint Hash, bool IsStop);
