namespace SearchPortal.Web.Mcp;

/// <summary>Why a call has no result (JSON-RPC 2.0, section 5.1).</summary>
/// <param name="Code">Of the specification.</param>
/// <param name="Message">One sentence.</param>
internal sealed record McpFault(int Code, string Message)
{
    public static McpFault NoJson => new(-32700, "The body is no JSON, or too deep or too long.");

    public static McpFault NoRequest => new(-32600, "The body is no request of JSON-RPC 2.0; batches are not taken.");

    public static McpFault NoMethod => new(-32601, "There is no such method here.");

    public static McpFault Arguments(string message) => new(-32602, message);
}
