namespace SearchPortal.Web.Shared;

/// <summary>A link of the page header.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Href">Where it goes.</param>
/// <param name="IsCurrent">Whether the page shown is that one or below it.</param>
internal sealed record MenuItem(string Label, string Href, bool IsCurrent);
