using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.WebUtilities;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>Gives views the writer of their page.</summary>
internal sealed class PageWriters : IHttpResponseStreamWriterFactory
{
    /// <inheritdoc/>
    public TextWriter CreateWriter(Stream stream, Encoding encoding) => stream is PageBuffer page ? new HtmlWriter(page) : new HttpResponseStreamWriter(stream, encoding);
}
