using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Hosting;

/// <summary>One file sent as it stands, packed once.</summary>
internal sealed class Asset(byte[] bytes, string contentType, string version)
{
    private readonly bool isPacked = contentType.StartsWith("font/", StringComparison.Ordinal);
    private readonly Lazy<PackedBody> brotli = new(() => PackedBody.Best(bytes, ContentCoding.Brotli));
    private readonly Lazy<PackedBody> gzip = new(() => PackedBody.Best(bytes, ContentCoding.Gzip));

    /// <summary>Its media type.</summary>
    public string ContentType => contentType;

    /// <summary>Changes with the content.</summary>
    public string Version => version;

    /// <summary>Its content in a packing.</summary>
    public PackedBody In(ContentCoding coding) => isPacked ? new(bytes, ContentCoding.Identity) : coding switch
    {
        ContentCoding.Brotli => brotli.Value,
        ContentCoding.Gzip => gzip.Value,
        _ => new(bytes, ContentCoding.Identity),
    };
}
