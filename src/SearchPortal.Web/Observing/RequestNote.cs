using SearchPortal.Web.Bounds;

namespace SearchPortal.Web.Observing;

/// <summary>What is worth knowing of a request when its answer has been sent, though an error page may have been put in place of the page asked for.</summary>
internal sealed class RequestNote
{
    private bool isFound;

    /// <summary>Template of the address asked for; "other" when it is nobody's.</summary>
    public string Route { get; private set; } = "other";

    /// <summary>What the address costs.</summary>
    public RequestClass Class { get; private set; } = RequestClass.Page;

    /// <summary>Whether a limit sent it away.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Notes that a limit sends a request away; nothing for those that the portal asks itself.</summary>
    public static void Refuse(HttpContext context)
    {
        if (context.Features.Get<RequestNote>() is { } note) note.IsRefused = true;
    }

    /// <summary>Notes the address. The first counts: an error page has an address of its own.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Found(HttpContext context)
    {
        if (isFound) return false;
        isFound = true;
        Class = RequestClass.Of(context);
        if (context.GetEndpoint() is RouteEndpoint endpoint) Route = $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}";
        return true;
    }
}
