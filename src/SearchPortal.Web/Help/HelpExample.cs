namespace SearchPortal.Web.Help;

/// <summary>A search to try.</summary>
/// <param name="Query">As it is typed.</param>
/// <param name="Meaning">What it finds.</param>
/// <param name="Href">Its result.</param>
internal sealed record HelpExample(string Query, string Meaning, string Href);
