namespace SearchPortal.Web.Shared;

/// <summary>A numbered page of a listing.</summary>
internal sealed record PageLink(int Number, string Href, bool IsCurrent);
