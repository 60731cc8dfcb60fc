namespace SearchPortal.Web.Shared;

/// <summary>Links of one kind under a heading.</summary>
internal sealed record LinkGroup(string Title, IReadOnlyList<CountLink> Links);
