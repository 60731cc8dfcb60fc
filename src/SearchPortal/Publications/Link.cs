namespace SearchPortal.Publications;

/// <summary>An address on the web that belongs to a publication.</summary>
/// <param name="Kind">What a reader finds there, in lower case: one of <see cref="LinkKind"/>, or the owner's own word.</param>
/// <param name="Url">Absolute http or https address.</param>
public sealed record Link(string Kind, string Url);
