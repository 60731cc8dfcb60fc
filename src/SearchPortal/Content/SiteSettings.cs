namespace SearchPortal.Content;

/// <summary>What <c>site.yaml</c> says about the portal. Every value has a default, so the file may be absent.</summary>
public sealed record SiteSettings
{
    /// <summary>Name of the portal, on every page. Default "Publications".</summary>
    public string Title { get; init; } = "Publications";

    /// <summary>One or two sentences for search engines and the home page. Default "".</summary>
    public string Description { get; init; } = "";

    /// <summary>Absolute address the portal is reached at, without final slash; every absolute link is built from it. Default null: the address of the request.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The person or group whose portal this is; null when it is nobody's in particular.</summary>
    public SiteOwner? Owner { get; init; }

    /// <summary>BCP 47 tags of the content's languages, the main one first. Default "en".</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>Links of the page header, in order. Empty: search, venues, years, authors and topics.</summary>
    public IReadOnlyList<NavigationLink> Navigation { get; init; } = [];

    /// <summary>Accent colour as "#rrggbb". Default "#1f5f8b".</summary>
    public string Accent { get; init; } = "#1f5f8b";

    /// <summary>Keys of the papers the home page shows first, in order.</summary>
    public IReadOnlyList<string> Selected { get; init; } = [];
}
