using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.Routing;

namespace SearchPortal.Web.Hosting;

/// <summary>An address that answers GET, and HEAD with the same headers.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class GetAttribute([StringSyntax("Route")] string template) : HttpMethodAttribute(["GET", "HEAD"], template);
