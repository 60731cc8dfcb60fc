namespace SearchPortal.Web.Writing;

/// <summary>What a part of the layout depends on.</summary>
/// <param name="Part">Which.</param>
/// <param name="Generation">Id of the generation that answers; null for none.</param>
/// <param name="Base">The path before all addresses.</param>
/// <param name="Language">What it speaks.</param>
/// <param name="Kind">What pages of one kind need.</param>
internal readonly record struct PartName(string Part, string? Generation, string Base, string Language, string Kind = "");
