namespace SearchPortal.Web.Signposting;

/// <summary>A link from a paper to what belongs to it (RFC 8288).</summary>
/// <param name="Relation">"cite-as".</param>
/// <param name="Href">Absolute, in ASCII.</param>
/// <param name="MediaType">Of what is there; null when not known.</param>
internal sealed record Signpost(string Relation, string Href, string? MediaType = null);
