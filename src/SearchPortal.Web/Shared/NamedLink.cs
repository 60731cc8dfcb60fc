namespace SearchPortal.Web.Shared;

/// <summary>A link and what it says.</summary>
internal sealed record NamedLink(string Label, string Href);
