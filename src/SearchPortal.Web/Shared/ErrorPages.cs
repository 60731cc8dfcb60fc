using SearchPortal.Indexing;

namespace SearchPortal.Web.Shared;

/// <summary>Which fault becomes which page.</summary>
internal static class ErrorPages
{
    /// <summary>Where responses without a body are shown: {0} is the status.</summary>
    public const string Path = "/errors/{0}";

    /// <summary>No index is 503, a request that breaks off is its sender's fault, everything else 500.</summary>
    public static ExceptionHandlerOptions ExceptionHandling() => new()
    {
        ExceptionHandlingPath = "/errors",
        CreateScopeForErrors = true,
        StatusCodeSelector = fault => fault switch
        {
            IndexUnavailableException => StatusCodes.Status503ServiceUnavailable,
            BadHttpRequestException bad => bad.StatusCode,
            _ when IsBroken(fault) => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status500InternalServerError,
        },
        // The log has no index once from the build or the watch; a line a request would hide it. Of bad requests it would be full.
        SuppressDiagnosticsCallback = context => context.Exception is IndexUnavailableException || IsBroken(context.Exception),
    };

    /// <summary>Whether a request could not be read to its end. The server has a wrong argument's fault for a chunk of more bytes than there are numbers.</summary>
    private static bool IsBroken(Exception fault) => fault is BadHttpRequestException or IOException { InnerException: OverflowException };
}
