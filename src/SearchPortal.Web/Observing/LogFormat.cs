namespace SearchPortal.Web.Observing;

/// <summary>How the log is written to standard output.</summary>
public enum LogFormat
{
    /// <summary>A line for people.</summary>
    Text,

    /// <summary>An object a line, with the request's id among its scopes.</summary>
    Json,
}
