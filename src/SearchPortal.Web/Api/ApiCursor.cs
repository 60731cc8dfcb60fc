using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SearchPortal.Web.Api;

/// <summary>
/// Where a list goes on: generation, place, and a digest of the question, so that it is used with no other. The site keeps nothing; a
/// forged cursor is a request like any other.
/// </summary>
internal static class ApiCursor
{
    private const int Longest = 200;
    private const int DigestLength = 8;

    /// <summary>A cursor.</summary>
    /// <param name="generation">Id of the generation that answered.</param>
    /// <param name="question">All that decides what is listed, in one form.</param>
    /// <param name="place">Where.</param>
    public static string Write(string generation, string question, ApiPlace place) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{place.Write()}|{Digest(question)}|{generation}"));

    /// <summary>The place that a cursor names, or why it names none.</summary>
    /// <param name="cursor">As it was sent; null names the first page.</param>
    /// <param name="generation">Id of the generation that answers.</param>
    /// <param name="question">All that decides what is listed, in one form.</param>
    public static (ApiPlace Place, ApiProblem? Problem) Read(string? cursor, string generation, string question)
    {
        if (cursor is null) return (ApiPlace.First, null);
        if (cursor.Length > Longest || !Base64Url.IsValid(cursor)) return (ApiPlace.First, ApiProblem.BadCursor);
        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|');
        if (parts.Length != 3 || ApiPlace.Read(parts[0]) is not { } place) return (ApiPlace.First, ApiProblem.BadCursor);
        if (parts[2] != generation) return (ApiPlace.First, ApiProblem.StaleCursor);
        return parts[1] == Digest(question) ? (place, null) : (ApiPlace.First, ApiProblem.BadCursor);
    }

    private static string Digest(string question) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(question)))[..DigestLength];
}
