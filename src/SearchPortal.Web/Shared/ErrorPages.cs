using SearchPortal.Indexing;

namespace SearchPortal.Web.Shared;

/// <summary>Which fault becomes which page.</summary>
internal static class ErrorPages
{
    /// <summary>Where responses without a body are shown: {0} is the status.</summary>
    public const string Path = "/errors/{0}";

    /// <summary>No index is 503, everything else 500.</summary>
    public static ExceptionHandlerOptions ExceptionHandling() => new()
    {
        ExceptionHandlingPath = "/errors",
        CreateScopeForErrors = true,
        StatusCodeSelector = fault => fault is IndexUnavailableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        // The log has it once from the build or the watch; a line a request would hide it.
        SuppressDiagnosticsCallback = context => context.Exception is IndexUnavailableException,
    };
}
