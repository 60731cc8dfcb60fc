using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SearchPortal.Web.Api;

/// <summary>
/// Where a list goes on: generation, page, and a digest of the question, so that it is used with no other. The site keeps nothing; a
/// forged cursor is a request like any other.
/// </summary>
internal static class ApiCursor
{
    private const int Longest = 200;
    private const int DigestLength = 8;

    /// <summary>A cursor.</summary>
    /// <param name="generation">Id of the generation that answered.</param>
    /// <param name="question">All that decides what is listed, in one form.</param>
    /// <param name="page">1-based.</param>
    public static string Write(string generation, string question, int page) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{page}|{Digest(question)}|{generation}")));

    /// <summary>The page that a cursor names, or why it names none.</summary>
    /// <param name="cursor">As it was sent; null names the first page.</param>
    /// <param name="generation">Id of the generation that answers.</param>
    /// <param name="question">All that decides what is listed, in one form.</param>
    /// <param name="last">Largest number of a page that can be.</param>
    public static (int Page, ApiProblem? Problem) Read(string? cursor, string generation, string question, int last)
    {
        if (cursor is null) return (1, null);
        if (cursor.Length > Longest || !Base64Url.IsValid(cursor)) return (1, ApiProblem.BadCursor);
        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|');
        if (parts.Length != 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int page) || page < 1 || page > last) return (1, ApiProblem.BadCursor);
        if (parts[2] != generation) return (1, ApiProblem.StaleCursor);
        return parts[1] == Digest(question) ? (page, null) : (1, ApiProblem.BadCursor);
    }

    private static string Digest(string question) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(question)))[..DigestLength];
}
