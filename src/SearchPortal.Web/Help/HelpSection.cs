namespace SearchPortal.Web.Help;

/// <summary>Examples of one kind under a heading.</summary>
internal sealed record HelpSection(string Title, IReadOnlyList<HelpExample> Examples);
