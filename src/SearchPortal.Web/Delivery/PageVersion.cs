using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SearchPortal.Web.Delivery;

/// <summary>
/// Names one form of one page for ever: it begins with the generation and digests the program and all of a request that a page is made
/// from. Equal versions are equal pages but for the time that the search took.
/// </summary>
internal static class PageVersion
{
    // 132 bits: nobody finds two addresses of one version.
    private const int DigestLength = 22;

    /// <summary>Another program makes other pages of the same generation.</summary>
    private static readonly string Program = $"{typeof(PageVersion).Module.ModuleVersionId:N}{typeof(Searching.Searcher).Module.ModuleVersionId:N}";

    /// <summary>The version, in quotes as a header has it.</summary>
    /// <param name="generation">Id of the generation that answers.</param>
    /// <param name="request">Its address counts with scheme, host and base path, which absolute links show.</param>
    /// <param name="coding">How the body is packed.</param>
    /// <param name="form">Language and format of a page; null for a file that has one form.</param>
    public static string Of(string generation, HttpRequest request, ContentCoding coding, string? form = null)
    {
        // No part can hold a line feed, so that no two lists of parts make one text.
        string address = $"{Program}\n{coding} {form}\n{request.Scheme}\n{request.Host.Value}\n{request.PathBase.ToUriComponent()}\n{request.Path.ToUriComponent()}\n{request.QueryString.Value}";
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(address), digest);
        return $"\"{generation}-{Base64Url.EncodeToString(digest)[..DigestLength]}\"";
    }

    /// <summary>Whether a visitor wants only what is not there yet: who asks so is told that nothing changed once something is found, whatever its version (RFC 9110, section 13.1.2).</summary>
    public static bool IsAnyHeld(HttpRequest request) => request.Headers.IfNoneMatch == "*";

    /// <summary>Whether a visitor says that he has it. Versions are compared weakly, as a GET asks for (RFC 9110, section 13.1.2).</summary>
    public static bool IsHeld(HttpRequest request, string version)
    {
        foreach (string? held in request.Headers.IfNoneMatch)
            if (held?.Contains(version, StringComparison.Ordinal) == true) return true;
        return false;
    }
}
