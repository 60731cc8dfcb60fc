namespace SearchPortal.Web.Delivery;

/// <summary>How a body is packed on its way (RFC 9110, section 8.4).</summary>
internal enum ContentCoding
{
    /// <summary>As it is.</summary>
    Identity,

    /// <summary>"gzip".</summary>
    Gzip,

    /// <summary>"br".</summary>
    Brotli,
}
