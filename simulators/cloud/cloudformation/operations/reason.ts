/** Why a resource failed, as the events of a stack say it. */
/** CloudFormation itself says no; the message is the whole reason. */
export class ResourceFailure extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ResourceFailure';
  }
}

/** An error of one of our services. Everything else is a bug, and no reason for a rollback. */
interface ServiceError extends Error {
  readonly $fault: 'client' | 'server';
  readonly $metadata: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** Throws what is neither CloudFormation's nor a service's refusal. */
export function reasonOf(error: unknown, type: string): string {
  if (error instanceof ResourceFailure) return error.message;
  if (!isServiceError(error)) throw error;
  if (error.name === 'NotInLocalCloud' || error.name === 'ValidationError') return error.message;
  const { httpStatusCode = 500, requestId = '' } = error.$metadata;
  const [, service = ''] = type.split('::');
  const where = `(Service: ${service}, Status Code: ${httpStatusCode}, Request ID: ${requestId})`;
  return handlerMessage(`${error.message} ${where}`, handlerErrorCode(error.name, httpStatusCode));
}

export function alreadyExists(type: string, physicalId: string): ResourceFailure {
  const message = `Resource of type '${type}' with identifier '${physicalId}' already exists.`;
  return new ResourceFailure(handlerMessage(message, 'AlreadyExists'));
}

/** A service says that something of that name is there. */
export function isTaken(error: unknown): boolean {
  return isServiceError(error) && handlerErrorCode(error.name, 400) === 'AlreadyExists';
}

function handlerMessage(message: string, code: string): string {
  return `Resource handler returned message: "${message}" (RequestToken: ${crypto.randomUUID()}, HandlerErrorCode: ${code})`;
}

/** As CloudFormation's resource handlers sort the errors of their services. */
function handlerErrorCode(name: string, status: number): string {
  if (/AlreadyExists|AlreadyOwned|InUse/.test(name)) return 'AlreadyExists';
  if (/NotFound|NoSuch|DoesNotExist/.test(name)) return 'NotFound';
  if (/AccessDenied/.test(name)) return 'AccessDenied';
  if (/Throttl|TooManyRequests/.test(name)) return 'Throttling';
  return status >= 500 ? 'ServiceInternalError' : 'InvalidRequest';
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && '$fault' in error && '$metadata' in error;
}
