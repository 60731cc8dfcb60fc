namespace SearchPortal.Content;

/// <summary>One link of the page header.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Url">A path of this portal ("/pages/about") or an absolute http(s) address.</param>
public sealed record NavigationLink(string Label, string Url);
