using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Web.Shared;

/// <summary>What every page shows of the portal. Error pages are shown without an index too; then the settings are the defaults.</summary>
internal sealed class PortalSite(IServiceProvider request)
{
    private readonly IndexLease? lease = FindLease(request);

    /// <summary>Settings, venues, authors and pages.</summary>
    public SiteContent Content => lease?.Site ?? SiteContent.Default;

    /// <summary>From <c>site.yaml</c>.</summary>
    public SiteSettings Settings => Content.Settings;

    /// <summary>What the index served says of itself; null when there is none.</summary>
    public IndexManifest? Manifest => lease?.Manifest;

    private static IndexLease? FindLease(IServiceProvider request)
    {
        try
        {
            return request.GetRequiredService<IndexLease>();
        }
        catch (IndexUnavailableException)
        {
            // The page shown then is the one that says so.
            return null;
        }
    }
}
