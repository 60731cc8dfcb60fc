namespace SearchPortal.Web.Hosting;

/// <summary>One file sent as it stands.</summary>
/// <param name="Bytes">Its content.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Version">Changes with the content.</param>
internal sealed record Asset(byte[] Bytes, string ContentType, string Version);
