namespace SearchPortal.Import.Identity;

/// <summary>What the papers suggest about who is who. A person decides; nothing is changed by itself.</summary>
/// <param name="Kind">One person or several.</param>
/// <param name="Strength">From 1; the higher, the more speaks for it.</param>
/// <param name="Ids">The ids of the names, that of the entry to make first.</param>
/// <param name="Evidence">What speaks for it, one sentence without final full stop.</param>
/// <param name="Yaml">Lines for <c>authors.yaml</c> that do it, ended by a line break.</param>
public sealed record IdentityProposal(IdentityKind Kind, int Strength, IReadOnlyList<string> Ids, string Evidence, string Yaml);
