using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SearchPortal.Web.Counting;

/// <summary>Marks that tell visitors apart without saying who they are: made with a key that is drawn at the start and never leaves the process.</summary>
internal sealed class AskerMarks
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The mark of whoever asks. Behind a proxy that nobody named all have one address, but not one browser.</summary>
    public ulong Of(HttpContext context)
    {
        var headers = context.Request.Headers;
        string who = $"{context.Connection.RemoteIpAddress}\n{headers.UserAgent}\n{headers.AcceptLanguage}";
        Span<byte> mark = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(who), mark);
        return BinaryPrimitives.ReadUInt64LittleEndian(mark);
    }
}
